import type { ComponentPropsWithRef, CSSProperties } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './picture.module.css';

/** One picture in several widths: `url` ends in `-<width>.webp`, and each width also exists as `.avif`. */
export interface PictureSource {
  readonly url: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
}

export interface PictureProps extends Omit<ComponentPropsWithRef<'picture'>, 'children'> {
  /** Without a picture the hue's field stands in its place. */
  readonly source: PictureSource | null;
  /** How wide it is shown, as in `<img sizes>`. */
  readonly sizes: string;
  /** Overrides the source's text; empty where the words beside it already say it. */
  readonly alt?: string;
  /** The page's most important picture: fetched first. */
  readonly priority?: boolean;
  /** The part that stays in view when the frame cuts it, as in `object-position`. */
  readonly focus?: string;
}

const numberedUrl = /-\d+\.webp$/;

function sourceSet({ url, widths }: PictureSource, extension: 'avif' | 'webp'): string {
  return widths
    .map((width) => `${url.replace(numberedUrl, `-${width}.${extension}`)} ${width}w`)
    .join(', ');
}

/** A picture that fills its frame, in the format and width that suit the screen; its place is never empty. */
export function Picture({
  source,
  sizes,
  alt,
  priority = false,
  focus,
  className,
  ...rest
}: PictureProps) {
  const style = focus === undefined ? undefined : ({ objectPosition: focus } as CSSProperties);
  const inWidths = source !== null && numberedUrl.test(source.url);
  return (
    <picture {...rest} className={joinClasses(styles.picture, className)}>
      {inWidths && <source type="image/avif" srcSet={sourceSet(source, 'avif')} sizes={sizes} />}
      {source && (
        <img
          src={source.url}
          {...(inWidths ? { srcSet: sourceSet(source, 'webp'), sizes } : {})}
          alt={alt ?? source.alt}
          width={source.width}
          height={source.height}
          loading={priority ? 'eager' : 'lazy'}
          fetchPriority={priority ? 'high' : 'auto'}
          decoding={priority ? 'sync' : 'async'}
          style={style}
        />
      )}
    </picture>
  );
}
