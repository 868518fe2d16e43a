import type { PushSender } from '@livedrops/core/ports/push-sender';

/** A sender that is loaded when it is first needed: its library costs a start more than the ledger does. */
export interface LatePushSender extends PushSender {
  /** Lets go of its connections, if there are any. */
  close(): Promise<void>;
}

export function createLatePushSender(
  open: () => Promise<PushSender & { close(): void }>,
): LatePushSender {
  let opening: ReturnType<typeof open> | undefined;
  const load = () => {
    opening ??= open();
    return opening;
  };
  return {
    check: async (subscription) => (await load()).check(subscription),
    send: async (subscription, message) => (await load()).send(subscription, message),
    async close() {
      if (opening) (await opening).close();
    },
  };
}
