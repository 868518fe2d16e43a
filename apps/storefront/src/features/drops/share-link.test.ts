import { afterEach, describe, expect, it, vi } from 'vitest';
import { shareLink } from './share-link.ts';

const link = { title: 'Tidewater cups', url: 'http://localhost/drops/1' };

function givenDevice(device: Partial<Pick<Navigator, 'share' | 'canShare'>>, copies = true) {
  const writeText = vi.fn(() => (copies ? Promise.resolve() : Promise.reject(new Error('no'))));
  vi.stubGlobal('navigator', { ...device, clipboard: { writeText } });
  return writeText;
}

afterEach(() => vi.unstubAllGlobals());

describe('sharing a drop', () => {
  it('uses the device’s own sheet where there is one', async () => {
    const share = vi.fn(() => Promise.resolve());
    const writeText = givenDevice({ share, canShare: () => true });
    expect(await shareLink(link)).toBe('shared');
    expect(share).toHaveBeenCalledWith(link);
    expect(writeText).not.toHaveBeenCalled();
  });

  it('copies nothing behind the back of somebody who closed the sheet', async () => {
    const share = () => Promise.reject(new DOMException('closed', 'AbortError'));
    const writeText = givenDevice({ share, canShare: () => true });
    expect(await shareLink(link)).toBe('shared');
    expect(writeText).not.toHaveBeenCalled();
  });

  it('copies the address where there is no sheet, or it fails', async () => {
    const writeText = givenDevice({});
    expect(await shareLink(link)).toBe('copied');
    expect(writeText).toHaveBeenCalledWith(link.url);
    const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    givenDevice({ share: refused, canShare: () => true });
    expect(await shareLink(link)).toBe('copied');
  });

  it('admits that it could do neither', async () => {
    givenDevice({}, false);
    expect(await shareLink(link)).toBe('failed');
  });
});
