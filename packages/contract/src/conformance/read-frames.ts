import type { Frame } from './stage.ts';

function readFrame(text: string): Frame {
  const fields = new Map(
    text.split('\n').map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trimStart()];
    }),
  );
  const data = fields.get('data');
  return {
    id: fields.get('id') ?? null,
    event: fields.get('event') ?? null,
    data: data === undefined || data === '' ? null : JSON.parse(data),
  };
}

const meansSomething = (text: string) => /^(id|event|data):/m.test(text);

/** New numbers of a drop may be told together, so how many frames they take says nothing. */
export const isTelling = ({ event }: Frame) => event !== 'stock.changed';

/** The first telling frames of a text/event-stream; comments and bare settings are none. */
export async function readFrames(stream: Response, count: number): Promise<Frame[]> {
  const frames: Frame[] = [];
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of stream.body ?? []) {
    const parts = (rest + decoder.decode(bytes, { stream: true })).split('\n\n');
    rest = parts.pop() ?? '';
    frames.push(...parts.filter(meansSomething).map(readFrame).filter(isTelling));
    if (frames.length >= count) break;
  }
  return frames.slice(0, count);
}
