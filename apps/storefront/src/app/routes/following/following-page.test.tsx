import { mockId } from '@livedrops/mocks/world/mock-ids';
import { mustHave } from '@livedrops/mocks/world/world';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { putDrops } from '../../../shared/testing/put-drops.ts';
import { mockShop } from '../../../shared/testing/render-app.tsx';

const { renderApp } = mockShop();
const brume = mockId('creator', 4);
const creators = async () =>
  within(await screen.findByRole('complementary', { name: 'Creators you follow' }));

describe('whom one follows', () => {
  it('has their drops, and nobody else’s', async () => {
    const { world } = renderApp({ path: '/following' });
    const followed = new Set(
      world.follows
        .filter(({ followerId }) => followerId === world.sessionUserId)
        .map(({ creatorId }) => creatorId),
    );
    const foreign = [...world.drops.values()]
      .filter(({ creatorId, startAt }) => startAt > world.now() && !followed.has(creatorId))
      .map(({ productId }) => mustHave(world.products, productId).title);
    expect(foreign).not.toEqual([]);
    const upcoming = await screen.findByRole('region', { name: 'Upcoming' });
    expect(within(upcoming).getByRole('link', { name: 'Halo lamp, ivory' })).toBeVisible();
    for (const name of foreign) {
      expect(screen.queryByRole('link', { name })).not.toBeInTheDocument();
    }
    expect(await (await creators()).findByRole('link', { name: 'Atelier Brume' })).toBeVisible();
  });

  it('lets go of a creator who stays in their place, to be followed again', async () => {
    const { user, world } = renderApp({ path: '/following' });
    const follows = () =>
      world.follows.filter(
        ({ followerId, creatorId }) => followerId === world.sessionUserId && creatorId === brume,
      ).length;
    const list = await creators();
    await user.click(await list.findByRole('button', { name: 'Following Atelier Brume' }));
    await waitFor(() => expect(follows()).toBe(0));
    await user.click(await list.findByRole('button', { name: 'Follow Atelier Brume' }));
    await waitFor(() => expect(follows()).toBe(1));
  });

  it('says so when the shop refuses, and leaves the follow as it is', async () => {
    const { user } = renderApp({
      path: '/following',
      arrange: ({ trouble }) =>
        trouble.refusals.set('unfollowCreator', { slug: 'internal-error', times: 99 }),
    });
    const list = await creators();
    await user.click(await list.findByRole('button', { name: 'Following Atelier Brume' }));
    expect(await list.findByText('That did not reach the shop')).toBeVisible();
    expect(list.getByRole('button', { name: 'Following Atelier Brume' })).toBePressed();
  });

  it('tells who follows nobody where to begin, and asks a guest to sign in', async () => {
    const first = renderApp({
      path: '/following',
      arrange: ({ follows }) => {
        follows.length = 0;
      },
    });
    expect(await screen.findByText('You follow nobody yet')).toBeVisible();
    first.close();
    renderApp({ path: '/following', signedIn: 'nobody' });
    expect(await screen.findByRole('heading', { name: 'Whom you follow' })).toBeVisible();
  });

  it('does not say that nothing comes before it has looked at everything that does', async () => {
    const { user } = renderApp({
      path: '/following',
      arrange: (world) => {
        const creatorId = mockId('creator', 11);
        const followerId = world.sessionUserId ?? '';
        world.follows.splice(0, Infinity, { followerId, creatorId, followedAt: 0 });
        const own = [...world.drops.values()].filter((drop) => drop.creatorId === creatorId);
        putDrops(world, { drop: 8, copies: 1, everyDays: 90 });
        for (const { dropId } of own) world.drops.delete(dropId);
        putDrops(world, { drop: 10, copies: 60, everyDays: 1 });
      },
    });
    expect(await screen.findByText('Nothing of theirs comes soon')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show later drops' }));
    const upcoming = await screen.findByRole('region', { name: 'Upcoming' });
    expect(within(upcoming).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.queryByText('Nothing of theirs comes soon')).toBeNull();
  });
});
