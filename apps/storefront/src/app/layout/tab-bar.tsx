import { paths } from '../../shared/paths.ts';

/** The main places at the bottom of a phone. */
export function TabBar() {
  return (
    <nav aria-label="Main, bottom">
      <a href={paths.home}>Live</a>
      <a href={paths.browse}>Browse</a>
      <a href={paths.orders}>Orders</a>
    </nav>
  );
}
