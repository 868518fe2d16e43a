import { PlainPage } from '../../../shared/page/plain-page.tsx';

/** A shop before its first drop. */
export function EmptyShop() {
  return (
    <PlainPage title="No drops yet">
      <p>The first one stands here the moment it is announced. Nothing to reload.</p>
    </PlainPage>
  );
}
