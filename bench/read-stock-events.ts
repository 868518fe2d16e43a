interface StockSeen {
  readonly remaining: number;
  readonly occurredAt: number;
  readonly receivedAt: number;
}

/** Reads a live stream as plainly as can be, and notes when each change of stock came. */
export function readStockEvents(url: string) {
  const leaving = new AbortController();
  const events: StockSeen[] = [];
  let begin = () => {};
  const started = new Promise<void>((resolve) => {
    begin = resolve;
  });

  async function read(): Promise<void> {
    const answer = await fetch(url, { signal: leaving.signal });
    if (!answer.body) throw new Error(`The stream was answered ${answer.status}`);
    let text = '';
    for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
      const receivedAt = Date.now();
      begin();
      const frames = `${text}${chunk}`.split('\n\n');
      text = frames.pop() ?? '';
      for (const frame of frames) {
        const data = /^data: (.*)$/m.exec(frame)?.[1];
        if (data === undefined || !frame.includes('event: stock.changed')) continue;
        const { remaining, occurred_at } = JSON.parse(data) as {
          remaining: number;
          occurred_at: string;
        };
        events.push({ remaining, occurredAt: Date.parse(occurred_at), receivedAt });
      }
    }
  }

  read().catch((error: unknown) => {
    if (!leaving.signal.aborted) throw error;
  });
  return { events, started, stop: () => leaving.abort() };
}
