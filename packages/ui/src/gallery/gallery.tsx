import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { hueStyle } from '../hue/hue-style.ts';
import { Picture, type PictureSource } from '../picture/index.ts';
import styles from './gallery.module.css';
import { type Slides, useSlides } from './use-slides.ts';

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

/** A product's pictures: swiped, scrolled, stepped with arrow keys or chosen by thumbnail. */
export function Gallery({
  pictures,
  hue,
  label,
  badges,
  actions,
  sizes = '(width >= 1344px) 700px, (width >= 900px) 52vw, 100vw',
  className,
  style,
  ...rest
}: GalleryProps) {
  const { track, ...slides } = useSlides(pictures.length);
  return (
    <section
      {...rest}
      aria-label={label}
      className={joinClasses(styles.gallery, className)}
      style={hueStyle(hue, style)}
    >
      <div className={styles.stage}>
        <Track ref={track} pictures={pictures} slides={slides} sizes={sizes} />
        {badges && <div className={styles.badges}>{badges}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
        {pictures.length > 1 && (
          <div className={styles.dots} aria-hidden="true">
            {pictures.map((picture, at) => (
              <i key={picture.url} data-current={at === slides.current ? '' : undefined} />
            ))}
          </div>
        )}
      </div>
      {pictures.length > 1 && <Thumbs pictures={pictures} slides={slides} />}
    </section>
  );
}

interface PartProps {
  readonly pictures: readonly PictureSource[];
  readonly slides: Omit<Slides, 'track'>;
}

interface TrackProps extends PartProps {
  readonly ref: Slides['track'];
  readonly sizes: string;
}

function Track({ ref, pictures, slides, sizes }: TrackProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move what scrolls
    <ul
      ref={ref}
      className={styles.track}
      onScroll={slides.onScroll}
      onKeyDown={slides.onKeyDown}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard
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
  );
}

function Thumbs({ pictures, slides }: PartProps) {
  return (
    <div className={styles.thumbs}>
      {pictures.map((picture, at) => (
        <button
          key={picture.url}
          type="button"
          aria-label={`Picture ${at + 1}`}
          aria-current={at === slides.current || undefined}
          onClick={() => slides.show(at)}
        >
          <Picture source={picture} sizes="84px" alt="" />
        </button>
      ))}
    </div>
  );
}
