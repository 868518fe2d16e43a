import { act, render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryHistory } from './app-history.ts';
import { createRouter } from './create-router.ts';
import { rememberScroll, useScrollRestoration } from './restore-scroll.ts';
import { RouterContext } from './router-context.ts';

let top = 0;

beforeEach(() => {
  top = 0;
  sessionStorage.clear();
  vi.spyOn(window, 'scrollTo').mockImplementation((...args: unknown[]) => {
    top = Number(args[1]);
  });
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => top);
});

afterEach(() => vi.restoreAllMocks());

const Page: ComponentType = () => <p id="units">Page</p>;

function View() {
  useScrollRestoration();
  return <Page />;
}

async function open() {
  const history = memoryHistory('/');
  const load = async () => Page;
  const router = createRouter({
    routes: [
      { path: '/', load },
      { path: '/browse', load },
    ],
    context: null,
    history,
    onLeave: rememberScroll,
  });
  await vi.waitFor(() => expect(router.state().Page).toBe(Page));
  render(
    <RouterContext value={router}>
      <View />
    </RouterContext>,
  );
  return { router, history };
}

it('begins a new page at its top and goes back to where one was', async () => {
  const { router, history } = await open();
  top = 740;
  await act(() => router.navigate('/browse'));
  expect(top).toBe(0);
  await act(async () => history.back());
  expect(top).toBe(740);
});

it('leaves the page where it is when only the page in view changes', async () => {
  const { router } = await open();
  top = 300;
  await act(() => router.navigate('/?state=live', { stay: true }));
  expect(top).toBe(300);
});

it('goes to the part of the page that the address names', async () => {
  const { router } = await open();
  const show = vi.fn();
  Element.prototype.scrollIntoView = show;
  await act(() => router.navigate('/browse#units'));
  expect(show).toHaveBeenCalledOnce();
});
