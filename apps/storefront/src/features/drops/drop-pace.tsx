import { formatRemaining } from '@livedrops/ui/countdown';
import { describePace, PaceLine } from '@livedrops/ui/pace-line';
import type { Drop } from '../../shared/api/wire.ts';
import styles from './drop-pace.module.css';
import { useMinuteSales } from './use-minute-sales.ts';

interface Words {
  readonly title: string;
  readonly detail: string;
}

/** What stands in the place of the pace where there is none to tell. */
function sayInstead({ phase, held, sold, start_time, end_time }: Drop): Words {
  switch (phase) {
    case 'scheduled':
    case 'live': {
      const opens = phase === 'live' ? 'opened' : 'opens';
      return {
        title: 'First come, first served.',
        detail: `It ${opens} for everyone in the same second.`,
      };
    }
    case 'sold_out':
      return held > 0
        ? { title: 'Units in checkouts may return.', detail: 'They show here at once.' }
        : { title: 'Every unit was sold.', detail: 'Each has a number and an owner.' };
    case 'ended': {
      const open = formatRemaining(Date.parse(end_time) - Date.parse(start_time));
      return {
        title: `${sold.toLocaleString('en-GB')} sold.`,
        detail: `It was open for ${open}. Each paid unit keeps its number.`,
      };
    }
    case 'cancelled':
      return {
        title: 'Nothing is sold here any more.',
        detail: 'What you had paid for stays yours.',
      };
    default:
      return phase satisfies never;
  }
}

/** How fast it goes. Its place is never empty, so that the start, the fifth sale and the end move nothing. */
export function DropPace({ drop }: { readonly drop: Drop }) {
  const soldByMinute = useMinuteSales(drop);
  const { phase, remaining } = drop;
  if (phase === 'live' && describePace(soldByMinute, remaining)) {
    return <PaceLine className={styles.pace} soldByMinute={soldByMinute} left={remaining} />;
  }
  const { title, detail } = sayInstead(drop);
  return (
    <div className={styles.pace}>
      <p>
        <b>{title}</b> {detail}
      </p>
    </div>
  );
}
