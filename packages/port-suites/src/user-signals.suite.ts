import type { UserSignal, UserSignals } from '@livedrops/core/ports/user-signals';
import { brandId, type UserId } from '@livedrops/core/shared/ids';
import { describe, expect, test } from 'vitest';

export interface UserSignalsStage {
  readonly signals: UserSignals;
  /** What listeners threw. */
  readonly errors: readonly unknown[];
}

const about = (kind: UserSignal['kind'], user = 'nuno'): UserSignal => ({
  kind,
  userId: brandId<UserId>(user),
});

/** The behaviour of every carrier of signals: whoever listens hears each once, and nobody spoils it for the others. */
export function describeUserSignals(name: string, open: () => UserSignalsStage): void {
  describe(name, () => {
    test('every listener hears each signal once', async () => {
      const { signals } = open();
      const heard: UserSignal[][] = [[], []];
      for (const own of heard) signals.subscribe((signal) => own.push(signal));
      signals.publish(about('inbox.marked'));
      signals.publish(about('wishes.changed', 'ada'));
      const all = [about('inbox.marked'), about('wishes.changed', 'ada')];
      await expect.poll(() => heard).toEqual([all, all]);
    });

    test('who stopped listening hears nothing more, the others go on', async () => {
      const { signals } = open();
      const [gone, here]: [UserSignal[], UserSignal[]] = [[], []];
      const stop = signals.subscribe((signal) => gone.push(signal));
      signals.subscribe((signal) => here.push(signal));
      stop();
      signals.publish(about('sessions.ended'));
      await expect.poll(() => here).toEqual([about('sessions.ended')]);
      expect(gone).toEqual([]);
    });

    test('a listener that throws keeps nobody from the signal, and is heard of', async () => {
      const { signals, errors } = open();
      const heard: UserSignal[] = [];
      const fault = new Error('a listener’s own fault');
      signals.subscribe(() => {
        throw fault;
      });
      signals.subscribe((signal) => heard.push(signal));
      signals.publish(about('wishes.changed'));
      await expect.poll(() => heard).toEqual([about('wishes.changed')]);
      expect(errors).toEqual([fault]);
    });
  });
}
