import { Avatar } from '@livedrops/ui/avatar';
import { Price } from '@livedrops/ui/price';
import type { Drop } from '../../shared/api/wire.ts';
import { toAvatar } from '../../shared/creator/to-avatar.ts';
import { paths } from '../../shared/paths.ts';
import styles from './drop-title.module.css';

/** Who made it, what one costs, what it is called. */
export function DropTitle({ drop, id }: { readonly drop: Drop; readonly id: string }) {
  const { creator, price, product } = drop;
  return (
    <>
      <div className={styles.by}>
        <Avatar {...toAvatar(creator)} />
        <p className={styles.who}>
          <a className={styles.name} href={paths.creator(creator.creator_id)}>
            {creator.profile_name}
          </a>
          <bdi>@{creator.handle}</bdi>
        </p>
        <Price className={styles.price} value={price} size="hero" />
      </div>
      <h1 id={id} className={styles.title}>
        {product.title}
      </h1>
    </>
  );
}
