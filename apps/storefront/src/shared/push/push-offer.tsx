import { Button } from '@livedrops/ui/button';
import { Message } from '@livedrops/ui/message';
import { describePushTrouble } from './describe-push-trouble.ts';
import { usePushHere } from './use-push-here.ts';

export interface PushOfferProps {
  /** What push would bring, in the place's own words: "Be told on this device when it opens". */
  readonly title: string;
}

/**
 * Offers push after somebody asked to be told of something; the browser's question comes when it is pressed. Nothing stands
 * there when push is on, cannot be had, or was refused before: asking again would be a nuisance.
 */
export function PushOffer({ title }: PushOfferProps) {
  const { state, busy, error, turn } = usePushHere();
  if (state !== 'off') return null;
  return (
    <Message tone="mine" icon="device-mobile" title={title}>
      <Button size="sm" busy={busy} onClick={() => turn(true)}>
        Switch push on
      </Button>
      {error && <p role="alert">{describePushTrouble(error)}</p>}
    </Message>
  );
}
