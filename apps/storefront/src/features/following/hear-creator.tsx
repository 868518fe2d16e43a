import { Message } from '@livedrops/ui/message';
import { lazy, Suspense, useState } from 'react';
import type { Creator } from '../../shared/api/wire.ts';
import { HearButton } from './hear-button.tsx';
import { useHear } from './use-hear.ts';

const HearMenu = lazy(async () => ({ default: (await import('./hear-menu.tsx')).HearMenu }));

/** The bell beside a follow. */
export function useHearCreator({ creator_id, profile_name, following, setting }: Creator) {
  const hear = useHear(creator_id);
  const [isOpen, setIsOpen] = useState(false);
  const shown = { name: profile_name, setting: setting ?? 'all' };
  return {
    bell: following && (
      // A press that comes before the menu's code opens it when that is there.
      <Suspense fallback={<HearButton {...shown} onClick={() => setIsOpen(true)} />}>
        <HearMenu
          {...shown}
          open={isOpen}
          onOpenChange={setIsOpen}
          onChange={(next) => hear.mutate(next)}
        />
      </Suspense>
    ),
    trouble: hear.isError && (
      <Message tone="error" icon="warning-circle" title="That did not reach the shop">
        You hear what you heard before. Try again in a moment.
      </Message>
    ),
  };
}
