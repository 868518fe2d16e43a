import { Message } from '@livedrops/ui/message';
import { lazy, Suspense, useState } from 'react';
import type { Creator } from '../../shared/api/wire.ts';
import { HearButton } from './hear-button.tsx';
import { useHear } from './use-hear.ts';

const HearDialog = lazy(async () => ({ default: (await import('./hear-dialog.tsx')).HearDialog }));

/** The bell beside a follow. */
export function useHearCreator({ creator_id, profile_name, following, setting }: Creator) {
  const hear = useHear(creator_id);
  const [isOpen, setIsOpen] = useState(false);
  const shown = { name: profile_name, setting: setting ?? 'all' };
  return {
    bell: following && (
      <>
        <HearButton {...shown} aria-haspopup="dialog" onClick={() => setIsOpen(true)} />
        {isOpen && (
          <Suspense>
            <HearDialog
              {...shown}
              onClose={() => setIsOpen(false)}
              onChange={(next) => hear.mutate(next)}
            />
          </Suspense>
        )}
      </>
    ),
    trouble: hear.isError && (
      <Message tone="error" icon="warning-circle" title="That did not reach the shop">
        You hear what you heard before. Try again in a moment.
      </Message>
    ),
  };
}
