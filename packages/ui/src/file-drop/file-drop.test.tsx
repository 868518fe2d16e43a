import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { AnnouncerRegions } from '../announcer/index.ts';
import { Field } from '../field/index.ts';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { checkPicture } from './check-picture.ts';
import { type DroppedPicture, FileDrop, type FileDropProps, type FileDropWords } from './index.ts';

const limits = {
  types: ['image/jpeg', 'image/png'],
  maxBytes: 1000,
  minSidePixels: 800,
  maxCount: 3,
};
const picture = (name: string, bytes = 10, type = 'image/png') =>
  new File([new Uint8Array(bytes)], name, { type });
const large = () => Promise.resolve({ width: 1600, height: 1200 });

function Dropping(props: Partial<FileDropProps>) {
  return (
    <AnnouncerRegions>
      <FileDrop
        aria-label="Pictures"
        pictures={[]}
        limits={limits}
        onAdd={() => undefined}
        onRemove={() => undefined}
        readSize={large}
        {...props}
      />
    </AnnouncerRegions>
  );
}

describeConformance(
  <FileDrop pictures={[]} limits={limits} onAdd={() => undefined} onRemove={() => undefined} />,
  (container) => container.firstElementChild,
);

test('says its limits before anything is chosen', () => {
  render(<Dropping />);
  expect(screen.getByLabelText('Pictures')).toHaveAccessibleDescription(
    'JPEG, PNG. Up to 0 MB each, at least 800 pixels on the shorter side, 3 in all.',
  );
});

test('takes what fits, and says of each other file why not', async () => {
  const onAdd = vi.fn();
  render(<Dropping onAdd={onAdd} />);
  const good = picture('cup.png');
  fireEvent.drop(screen.getByLabelText('Pictures'), {
    dataTransfer: {
      files: [good, picture('huge.png', 2000), picture('note.txt', 1, 'text/plain')],
    },
  });
  await vi.waitFor(() => expect(onAdd).toHaveBeenCalledExactlyOnceWith([good]));
  expect(await screen.findByText('Larger than 0 MB')).toBeVisible();
  expect(screen.getByText('Not one of JPEG, PNG')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('1 picture added, 2 not taken');
  await userEvent.click(screen.getByRole('button', { name: 'Remove huge.png' }));
  expect(screen.queryByText('huge.png')).toBeNull();
});

test('takes pictures from the clipboard, and no more than there is room for', async () => {
  const onAdd = vi.fn();
  render(<Dropping onAdd={onAdd} />);
  const files = ['a', 'b', 'c', 'd'].map((name) => picture(`${name}.png`));
  fireEvent.paste(screen.getByLabelText('Pictures'), { clipboardData: { files } });
  await vi.waitFor(() => expect(onAdd).toHaveBeenCalledExactlyOnceWith(files.slice(0, 3)));
  expect(await screen.findByText('There are 3 already')).toBeVisible();
});

test('a picture that failed can be sent again or taken out, by keyboard', async () => {
  const onRetry = vi.fn();
  const onRemove = vi.fn();
  render(
    <Dropping
      pictures={[{ id: '1', name: 'cup.png', state: 'failed', error: 'The connection was lost' }]}
      onRetry={onRetry}
      onRemove={onRemove}
    />,
  );
  await userEvent.tab();
  expect(screen.getByLabelText('Pictures')).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onRetry).toHaveBeenCalledExactlyOnceWith('1');
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('1');
});

test('says nothing in English where it has words of another language', async () => {
  const words: FileDropWords = {
    choose: 'Bilder wählen',
    drop: 'oder hierher ziehen',
    limits: ({ maxCount }) => `Höchstens ${maxCount} Bilder.`,
    refusal: () => 'Passt nicht',
    result: (taken, refused) => `${taken} hinzugefügt, ${refused} nicht`,
    sending: (name) => `${name} wird gesendet`,
    retry: 'Noch einmal',
    retryOf: (name) => `${name} noch einmal senden`,
    removeOf: (name) => `${name} entfernen`,
  };
  const pictures: DroppedPicture[] = [
    { id: '1', name: 'a.png', state: 'sending' },
    { id: '2', name: 'b.png', state: 'failed', error: 'Nicht angekommen' },
  ];
  const { container } = render(
    <Dropping words={words} aria-label="Bilder" pictures={pictures} onRetry={() => undefined} />,
  );
  fireEvent.drop(screen.getByLabelText('Bilder'), {
    dataTransfer: { files: [picture('c.txt', 1, 'text/plain')] },
  });
  await screen.findByText('Passt nicht');
  expect(screen.getByRole('status')).toHaveTextContent('0 hinzugefügt, 1 nicht');
  const names = Array.from(container.querySelectorAll('[aria-label]'), (one) =>
    one.getAttribute('aria-label'),
  );
  expect(names).toEqual([
    'Bilder',
    'a.png wird gesendet',
    'a.png entfernen',
    'b.png noch einmal senden',
    'b.png entfernen',
    'c.txt entfernen',
  ]);
  expect(container.textContent).not.toMatch(
    /choose|drop|paste|pixels|each|send|remove|added|taken|not one/i,
  );
});

test('one word may be changed, and the others stay', () => {
  render(<Dropping words={{ choose: 'Add photos' }} aria-label={undefined} />);
  expect(screen.getByLabelText('Add photos')).toBeVisible();
  expect(screen.getByText(/or drop or paste them here/)).toBeVisible();
});

test('counts the shorter side, and does not decode what is refused anyway', async () => {
  const readSize = vi.fn(() => Promise.resolve({ width: 4000, height: 799 }));
  expect(await checkPicture(picture('wide.png'), limits, readSize)).toBe('pixels');
  expect(await checkPicture(picture('huge.png', 1001), limits, readSize)).toBe('bytes');
  expect(readSize).toHaveBeenCalledOnce();
  expect(await checkPicture(picture('bad.png'), limits, () => Promise.resolve(null))).toBe(
    'unreadable',
  );
});

test('a field names it and says what is wrong', () => {
  render(
    <Field label="Pictures" error="Add one at least">
      {(control) => <Dropping {...control} />}
    </Field>,
  );
  expect(screen.getByLabelText('Pictures')).toBeInvalid();
  expect(screen.getByLabelText('Pictures')).toHaveAccessibleDescription(/Add one at least/);
});
