import { Button, ButtonLink } from '@livedrops/ui/button';
import { ChoiceChip } from '@livedrops/ui/chip';
import { DropRow } from '@livedrops/ui/drop-row';
import { EmptyState } from '@livedrops/ui/empty-state';
import { Message } from '@livedrops/ui/message';
import { Skeleton } from '@livedrops/ui/skeleton';
import { type DropDay, groupByDay } from '../../../features/drops/group-by-day.ts';
import { useClock, useNow } from '../../../shared/clock/page-clock.ts';
import { ShowMore } from '../../../shared/page/show-more.tsx';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { paths } from '../../../shared/paths.ts';
import { useRouter, useSearch } from '../../../shared/routing/router-context.ts';
import { useSession } from '../../../shared/session/session-query.ts';
import styles from './calendar-page.module.css';
import { calendarHref, calendarShows, readCalendarSearch } from './calendar-search.ts';
import { DropActions } from './drop-actions.tsx';
import { useCalendar } from './use-calendar.ts';

const minuteMs = 60_000;
const placeholders = ['first', 'second', 'third', 'fourth'];

/** Everything that is announced, day by day, in the reader's own time. */
export function CalendarPage() {
  usePageTitle('Calendar');
  const { show } = useSearch(readCalendarSearch);
  const { user } = useSession();
  const router = useRouter();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>Calendar</h1>
        <p className={styles.zone}>Times are yours ({zoneName()})</p>
      </div>
      {user && (
        <fieldset className={styles.chips} aria-label="Show">
          {calendarShows.map((choice) => (
            <ChoiceChip
              key={choice.show}
              pressed={choice.show === show}
              onClick={() => void router.navigate(calendarHref(choice.show))}
            >
              {choice.label}
            </ChoiceChip>
          ))}
        </fieldset>
      )}
      <Days />
    </div>
  );
}

function Days() {
  const { show } = useSearch(readCalendarSearch);
  const { query, drops, isError } = useCalendar(show);
  const nowAt = useNow(minuteMs);
  if (!drops) {
    return isError ? (
      <Message tone="scarce" icon="warning" title="The calendar could not be read">
        <Button size="sm" busy={query.isFetching} onClick={() => void query.refetch()}>
          Try again
        </Button>
      </Message>
    ) : (
      <div className={styles.rows} aria-busy="true">
        {placeholders.map((name) => (
          <Skeleton key={name} className={styles.row} />
        ))}
      </div>
    );
  }
  const toCome = drops.filter(
    ({ start_time, phase }) => phase !== 'cancelled' && Date.parse(start_time) > nowAt,
  );
  return (
    <>
      {toCome.length === 0 && <Nothing own={show === 'yours'} goesOn={query.hasNextPage} />}
      {groupByDay(toCome, { nowAt }).map((day) => (
        <Day key={day.key} day={day} />
      ))}
      <ShowMore query={query} label="Show later drops" />
    </>
  );
}

function Day({ day: { key, title, drops } }: { readonly day: DropDay }) {
  const clock = useClock();
  return (
    <section className={styles.day} aria-labelledby={`day-${key}`}>
      <h2 id={`day-${key}`}>{title}</h2>
      <ol>
        {drops.map((drop) => (
          <li key={drop.drop_id}>
            <DropRow
              href={paths.drop(drop.drop_id)}
              title={drop.product.title}
              creator={drop.creator.profile_name}
              picture={drop.product.images[0] ?? null}
              hue={drop.product.hue}
              startsAt={Date.parse(drop.start_time)}
              ticker={clock}
              editionSize={drop.stock_count}
              price={drop.price}
              dayGiven
              action={<DropActions drop={drop} />}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface NothingProps {
  readonly own: boolean;
  /** Later drops were not read yet: nothing is said of them. */
  readonly goesOn: boolean;
}

function Nothing({ own, goesOn }: NothingProps) {
  return own ? (
    <EmptyState title={goesOn ? 'Nothing of yours comes soon' : 'Nothing of yours is announced'}>
      <p>Drops of creators you follow, and those you asked to be reminded of, stand here.</p>
      <ButtonLink href={paths.calendar}>Show all drops</ButtonLink>
    </EmptyState>
  ) : (
    <EmptyState title="Nothing is announced">
      <p>New drops stand here as soon as their creators announce them.</p>
      <ButtonLink tone="ink" href={paths.home}>
        See what is live
      </ButtonLink>
    </EmptyState>
  );
}

/** "Lisbon" of "Europe/Lisbon". */
function zoneName(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
}
