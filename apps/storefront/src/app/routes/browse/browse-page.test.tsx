import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mockShop } from '../../../shared/testing/render-app.tsx';

const { renderApp } = mockShop();

const addressOf = (router: ReturnType<typeof renderApp>['router']) =>
  router.state().pathname + router.state().search;
const filters = async () => within(await screen.findByRole('region', { name: 'Filters' }));

describe('the browse page', () => {
  it('says how many products there are and shows how each one’s drop stands', async () => {
    renderApp({ path: '/browse' });
    expect(await screen.findByText('29 products, live first')).toBeVisible();
    expect(screen.getByText('41 left of 120')).toBeVisible();
    expect(screen.getByText('All 4 held, may return')).toBeVisible();
    expect(screen.getAllByRole('article')).toHaveLength(24);
  });

  it('keeps every filter in the address and begins a changed list at its first page', async () => {
    const { router, user } = renderApp({ path: '/browse?page=2' });
    await screen.findByText('25 to 29 of 29');
    await user.click((await filters()).getByRole('checkbox', { name: 'Live 3' }));
    await waitFor(() => expect(addressOf(router)).toBe('/browse?state=live'));
    await user.click((await filters()).getByRole('checkbox', { name: 'Upcoming 20' }));
    await waitFor(() => expect(addressOf(router)).toBe('/browse?state=live,upcoming'));
    expect(await screen.findByText('23 products, live first')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove Live' }));
    await waitFor(() => expect(addressOf(router)).toBe('/browse?state=upcoming'));
  });

  it('shows what the address asks for', async () => {
    renderApp({ path: '/browse?category=Ceramics&sort=-price&q=ondo&price=50-120' });
    expect(await screen.findByText('3 products, highest price first')).toBeVisible();
    const titles = screen
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent);
    expect(titles).toEqual(['Cane-handle teapot', 'Spindle vases', 'Tidewater cups, set of three']);
    expect((await filters()).getByLabelText('From')).toHaveValue('50');
    expect(screen.getByRole('combobox', { name: 'Sort' })).toHaveValue('-price');
  });

  it('takes a price over when its field is left, and swaps bounds in the wrong order', async () => {
    const { router, user } = renderApp({ path: '/browse' });
    await screen.findByText('29 products, live first');
    await user.type((await filters()).getByLabelText('From'), '200');
    await user.tab();
    await waitFor(() => expect(addressOf(router)).toBe('/browse?price=200-'));
    await user.type((await filters()).getByLabelText('To'), '100{Enter}');
    await waitFor(() => expect(addressOf(router)).toBe('/browse?price=100-200'));
  });

  it('gives pages addresses of their own and loads more below without a jump', async () => {
    const { router, user } = renderApp({ path: '/browse' });
    await screen.findByText('1 to 24 of 29');
    expect(screen.getByRole('link', { name: 'Page 2' })).toHaveAttribute('href', '/browse?page=2');
    await user.click(screen.getByRole('link', { name: 'Load 5 more' }));
    expect(await screen.findByText('1 to 29 of 29')).toBeVisible();
    expect(screen.getAllByRole('article')).toHaveLength(29);
    expect(addressOf(router)).toBe('/browse?page=2&from=1');
    expect(screen.queryByRole('link', { name: /^Load/ })).toBeNull();
  });

  it('says which filter to drop when nothing fits, the one that costs most first', async () => {
    const { user } = renderApp({ path: '/browse?state=live&price=-20' });
    expect(await screen.findByText('Nothing live up to €20')).toBeVisible();
    await screen.findByRole('link', { name: /the price filter/ });
    const ways = screen.getAllByRole('link', { name: /^Drop/ });
    expect(ways.map(({ textContent }) => textContent)).toEqual([
      'Drop the price filter3 products',
      'Drop the state filter1 product',
      'Drop all filters',
    ]);
    await user.click(screen.getByRole('link', { name: /the price filter/ }));
    expect(await screen.findByText('3 products, live first')).toBeVisible();
  });

  it('opens the filters as a sheet whose button says what they leave', async () => {
    const { user } = renderApp({ path: '/browse?state=upcoming' });
    await screen.findByText('20 products, live first');
    await user.click(screen.getByRole('button', { name: 'Filters, 1' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Filters' }));
    await user.click(sheet.getByRole('checkbox', { name: /^Home/ }));
    await user.click(await sheet.findByRole('button', { name: 'Show 4' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await screen.findByText('4 products, live first')).toBeVisible();
  });

  it('searches from anywhere with the slash key', async () => {
    const { router, user } = renderApp({ path: '/orders' });
    await screen.findAllByText('Night Bus EP, pink pressing');
    await user.keyboard('/');
    await user.keyboard('tide{Enter}');
    await waitFor(() => expect(addressOf(router)).toBe('/browse?q=tide'));
    expect(await screen.findByText('2 products, live first')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Remove “tide”' })).toBeVisible();
  });

  it('keeps what was read when it cannot be read again', async () => {
    const { world, queryClient } = renderApp({ path: '/browse' });
    await screen.findByText('29 products, live first');
    world.trouble.fault = 'error';
    await queryClient.invalidateQueries();
    expect(await screen.findByText('Shown as last read')).toBeVisible();
    expect(screen.getAllByRole('article')).toHaveLength(24);
  });

  it('ignores what an address cannot mean', async () => {
    renderApp({ path: '/browse?page=-3&state=nonsense&sort=best&price=cheap' });
    expect(await screen.findByText('29 products, live first')).toBeVisible();
  });
});
