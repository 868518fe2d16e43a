/** How long a polite message of a topic keeps the next one waiting: a stream of changes must not become a stream of words. */
export const politeEveryMs = 5_000;

export interface AnnouncerTimers {
  readonly now: () => number;
  readonly later: (run: () => void, ms: number) => () => void;
}

export interface Announcer {
  /** Says it when there is time; a newer message of the same topic takes its place while it waits. */
  polite(text: string, topic?: string): void;
  /** Says it now: a hold that ends, a payment's result. */
  assertive(text: string): void;
}

interface Topic {
  lastAt: number;
  waiting: string | null;
  cancel: (() => void) | null;
}

/** Decides what is said when; `speak` puts the words into the region, `drop` hears of those that a newer text replaced. */
export function createAnnouncer(
  speak: (region: 'polite' | 'assertive', text: string) => void,
  timers: AnnouncerTimers,
  drop: (text: string) => void = () => undefined,
): Announcer {
  const topics = new Map<string, Topic>();

  function say(topic: Topic, text: string) {
    topic.lastAt = timers.now();
    speak('polite', text);
  }

  return {
    polite(text, name = 'page') {
      const topic = topics.get(name) ?? {
        lastAt: Number.NEGATIVE_INFINITY,
        waiting: null,
        cancel: null,
      };
      topics.set(name, topic);
      const waitMs = topic.lastAt + politeEveryMs - timers.now();
      if (waitMs <= 0 && topic.cancel === null) return say(topic, text);
      if (topic.waiting !== null) drop(topic.waiting);
      topic.waiting = text;
      topic.cancel ??= timers.later(() => {
        const latest = topic.waiting;
        topic.waiting = null;
        topic.cancel = null;
        if (latest !== null) say(topic, latest);
      }, waitMs);
    },
    assertive: (text) => speak('assertive', text),
  };
}
