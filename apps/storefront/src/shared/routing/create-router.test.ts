import type { ComponentType } from 'react';
import { expect, it, vi } from 'vitest';
import { memoryHistory } from './app-history.ts';
import { createRouter, type PageRoute } from './create-router.ts';

const Home: ComponentType = () => null;
const Drop: ComponentType = () => null;
const Slow: ComponentType = () => null;

function open(href: string, more: readonly PageRoute<string>[] = []) {
  const prepare = vi.fn();
  const onLeave = vi.fn();
  const history = memoryHistory(href);
  const load = vi.fn(async () => Drop);
  const routes: readonly PageRoute<string>[] = [
    { path: '/', load: async () => Home },
    { path: '/drops/:dropId', load, prepare },
    { path: '/drops/:dropId/pay/:orderId', load },
    ...more,
  ];
  const router = createRouter({ routes, context: 'context', history, onLeave });
  return { router, history, prepare, onLeave, load };
}

const settled = async (router: ReturnType<typeof open>['router']) =>
  vi.waitFor(() => {
    expect(router.state().Page).not.toBeUndefined();
    return router.state();
  });

it('shows the page of the first address once its code is there', async () => {
  const { router } = open('/drops/a?from=mail#units');
  expect(router.state().Page).toBeUndefined();
  expect(await settled(router)).toMatchObject({
    Page: Drop,
    pathname: '/drops/a',
    search: '?from=mail',
    hash: '#units',
    params: { dropId: 'a' },
    arrival: 'first',
  });
});

it('starts the reads of a page before its code has come', async () => {
  const { router, prepare } = open('/');
  await settled(router);
  const going = router.navigate('/drops/a?x=1');
  expect(prepare).toHaveBeenCalledExactlyOnceWith('context', { dropId: 'a' }, '?x=1');
  expect(router.state().Page).toBe(Home);
  await going;
  expect(router.state()).toMatchObject({ Page: Drop, arrival: 'push' });
});

it('knows that an address has no page', async () => {
  const { router } = open('/nowhere');
  expect((await settled(router)).Page).toBeNull();
});

it('loads the code of a page once, however many addresses it has', async () => {
  const { router, load } = open('/drops/a');
  await settled(router);
  await router.navigate('/drops/a/pay/b');
  await router.navigate('/drops/c');
  expect(load).toHaveBeenCalledOnce();
});

it('lets the last of several navigations win', async () => {
  let come: (page: ComponentType) => void = () => undefined;
  const slow = new Promise<ComponentType>((resolve) => {
    come = resolve;
  });
  const { router, history } = open('/', [{ path: '/slow', load: () => slow }]);
  await settled(router);
  const first = router.navigate('/slow');
  await router.navigate('/drops/a');
  come(Slow);
  await first;
  expect(router.state().pathname).toBe('/drops/a');
  expect(history.current().href).toBe('/drops/a');
});

it('goes back to where one was, and says so', async () => {
  const { router, history, onLeave } = open('/');
  const { key } = await settled(router);
  await router.navigate('/drops/a');
  expect(onLeave).toHaveBeenLastCalledWith(expect.objectContaining({ pathname: '/' }));
  history.back();
  await vi.waitFor(() => expect(router.state().pathname).toBe('/'));
  expect(router.state()).toMatchObject({ arrival: 'back', key });
});

it('changes the page in view without a new entry when told to', async () => {
  const { router, history } = open('/');
  await settled(router);
  await router.navigate('/drops/a');
  await router.navigate('/drops/a?page=2', { replace: true, stay: true });
  expect(router.state().arrival).toBe('stay');
  history.back();
  await vi.waitFor(() => expect(router.state().pathname).toBe('/'));
});

it('leaves to the browser a page whose code cannot be had, and tries again the next time', async () => {
  const load = vi.fn<() => Promise<ComponentType>>().mockRejectedValueOnce(new Error('gone'));
  load.mockResolvedValue(Slow);
  const { router, history } = open('/', [{ path: '/renewed', load }]);
  await settled(router);
  const leave = vi.spyOn(history, 'load');
  await router.navigate('/renewed');
  expect(router.state().Page).toBe(Home);
  expect(leave).not.toHaveBeenCalledWith('/');
  await router.navigate('/renewed');
  expect(router.state().Page).toBe(Slow);
});

it('preloads quietly: nothing moves, and nothing breaks when it fails', async () => {
  const fails = { path: '/broken', load: () => Promise.reject(new Error('gone')) } as const;
  const { router, load, prepare } = open('/', [fails]);
  await settled(router);
  router.preload('/drops/a');
  router.preload('/broken');
  router.preload('/nowhere');
  expect(load).toHaveBeenCalledOnce();
  expect(prepare).toHaveBeenCalledOnce();
  expect(router.state().pathname).toBe('/');
});

it('is silent after it was stopped', async () => {
  const { router, history } = open('/');
  await settled(router);
  const onChange = vi.fn();
  router.subscribe(onChange);
  router.stop();
  history.push('/drops/a');
  history.back();
  await Promise.resolve();
  expect(onChange).not.toHaveBeenCalled();
});
