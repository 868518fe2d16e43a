import { Picture } from '@livedrops/ui/picture';
import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useApi } from '../../shared/api/api.ts';
import type { Drop } from '../../shared/api/wire.ts';
import { useNow } from '../../shared/clock/page-clock.ts';
import { paths } from '../../shared/paths.ts';
import { hueStyle } from '../../shared/theme/hue-style.ts';
import { creatorDropsQuery } from './creator-drops-query.ts';
import { describeTeaser } from './describe-teaser.ts';
import styles from './more-from.module.css';

const shownMax = 6;
const minuteMs = 60_000;

export interface MoreFromProps {
  /** The drop in view, which is not named again. */
  readonly drop: Drop;
  readonly className?: string | undefined;
}

/** Other drops of the same creator. Asked for when somebody comes near: most who want a unit never scroll this far. */
export function MoreFrom({ drop, className }: MoreFromProps) {
  const headingId = useId();
  const place = useRef<HTMLElement>(null);
  const isNear = useNear(place);
  const { creator } = drop;
  const { data, isError } = useQuery({
    ...creatorDropsQuery(useApi(), creator.creator_id),
    enabled: isNear,
  });
  const nowAt = useNow(minuteMs);
  const others = data?.items.filter(({ drop_id }) => drop_id !== drop.drop_id);
  if (isError || others?.length === 0) return null;
  return (
    <section ref={place} className={className} aria-labelledby={headingId}>
      <h2 id={headingId}>More from {creator.profile_name}</h2>
      <ul className={styles.rail} aria-busy={others === undefined}>
        {others === undefined && <li className={styles.place} />}
        {others?.slice(0, shownMax).map((other) => (
          <li key={other.drop_id} style={hueStyle(other.product.hue)}>
            <a className={styles.teaser} href={paths.drop(other.drop_id)}>
              <Picture
                className={styles.picture}
                source={other.product.images[0] ?? null}
                sizes="(width >= 900px) 300px, 62vw"
                alt=""
              />
              <b>{other.product.title}</b>
              <span>{describeTeaser(other, nowAt)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Turns true once the place has come within half a screen of the reader. */
function useNear(place: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (isNear || !place.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: '50% 0px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isNear, place]);
  return isNear;
}
