import { Gallery } from '@livedrops/ui/gallery';
import type { Drop } from '../../shared/api/wire.ts';
import { PhaseBadge } from './phase-badge.tsx';
import { ShareButton } from './share-button.tsx';

/** The product's pictures, with how the drop stands and the way to tell others of it. */
export function DropGallery({ drop }: { readonly drop: Drop }) {
  const { title, images, hue } = drop.product;
  return (
    <Gallery
      pictures={images}
      hue={hue}
      label={`Pictures of ${title}`}
      badges={<PhaseBadge drop={drop} />}
      actions={<ShareButton title={title} />}
    />
  );
}
