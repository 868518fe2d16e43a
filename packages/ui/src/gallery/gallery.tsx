import {
  type ComponentPropsWithRef,
  type KeyboardEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { hueStyle } from '../hue/hue-style.ts';
import { Picture, type PictureSource } from '../picture/index.ts';
import styles from './gallery.module.css';

export interface GalleryProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  readonly pictures: readonly PictureSource[];
  readonly hue: number;
  /** Names the gallery: the product's title. */
  readonly label: string;
  /** Badges over the picture's first corner. */
  readonly badges?: ReactNode;
  /** Round buttons over the picture. */
  readonly actions?: ReactNode;
  /** How wide the large picture is shown, as in `<img sizes>`. */
  readonly sizes?: string;
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** A product's pictures: swiped, scrolled, stepped with arrow keys or chosen by thumbnail. */
export function Gallery({
  pictures,
  hue,
  label,
  badges,
  actions,
  sizes = '(width >= 900px) 52vw, 100vw',
  className,
  style,
  ...rest
}: GalleryProps) {
  const track = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);

  const show = (index: number) => {
    const slide = track.current?.children[index];
    if (!(slide instanceof HTMLElement)) return;
    setCurrent(index);
    track.current?.scrollTo?.({ left: slide.offsetLeft });
  };

  const onScroll = () => {
    const list = track.current;
    if (!list || list.clientWidth === 0) return;
    // Right-to-left pages count their scroll position downwards from zero.
    setCurrent(Math.round(Math.abs(list.scrollLeft) / list.clientWidth));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (step === undefined || pictures.length < 2) return;
    event.preventDefault();
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -step : step;
    show(Math.min(Math.max(0, current + forward), pictures.length - 1));
  };

  return (
    <section
      {...rest}
      aria-label={label}
      className={joinClasses(styles.gallery, className)}
      style={hueStyle(hue, style)}
    >
      <div className={styles.stage}>
        <ul
          ref={track}
          className={styles.track}
          onScroll={onScroll}
          onKeyDown={onKeyDown}
          tabIndex={pictures.length > 1 ? 0 : undefined}
          aria-label={`Pictures, ${pictures.length}`}
        >
          {pictures.length === 0 && <li />}
          {pictures.map((picture, at) => (
            <li key={picture.url}>
              <Picture
                className={styles.slide}
                source={picture}
                sizes={sizes}
                priority={at === 0}
                focus="50% 58%"
              />
            </li>
          ))}
        </ul>
        {badges && <div className={styles.badges}>{badges}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
        {pictures.length > 1 && (
          <div className={styles.dots} aria-hidden="true">
            {pictures.map((picture, at) => (
              <i key={picture.url} data-current={at === current ? '' : undefined} />
            ))}
          </div>
        )}
      </div>
      {pictures.length > 1 && (
        <div className={styles.thumbs}>
          {pictures.map((picture, at) => (
            <button
              key={picture.url}
              type="button"
              aria-label={`Picture ${at + 1}`}
              aria-current={at === current || undefined}
              onClick={() => show(at)}
            >
              <Picture source={picture} sizes="84px" alt="" />
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
