import type { Person } from './person.ts';

/** What the tests read of a drop. */
export interface Drop {
  readonly drop_id: string;
  readonly phase: string;
  readonly remaining: number;
  readonly held: number;
  readonly sold: number;
  readonly variants: readonly { readonly variant_id: string; readonly name: string }[];
}

export interface DropPlan {
  /** Names the product; each test takes a title of its own. */
  readonly title: string;
  readonly units?: number;
  readonly variants?: readonly { readonly name: string; readonly stock_count: number }[];
  readonly perCustomer?: number;
  readonly opensInMs?: number;
  readonly lastsMs?: number;
  readonly priceMinor?: number;
}

const picture = {
  url: '/pictures/cups-800.webp',
  alt: 'Three stoneware cups in a row.',
};

/** Makes a product and schedules its drop. */
export async function scheduleDrop(creator: Person, plan: DropPlan): Promise<Drop> {
  const { title, units = 12, variants, perCustomer = 2, lastsMs = 3_600_000 } = plan;
  const product = (await creator.ask('POST', '/products', {
    title,
    description: 'Thrown, glazed and fired in one go.',
    category: 'Ceramics',
    price: { amount: plan.priceMinor ?? 6800, currency: 'EUR' },
    images: [picture],
    hue: 38,
  })) as { readonly product_id: string };
  const startAt = Date.now() + (plan.opensInMs ?? 250);
  return (await creator.ask('POST', '/drops', {
    product_id: product.product_id,
    start_time: new Date(startAt).toISOString(),
    end_time: new Date(startAt + lastsMs).toISOString(),
    per_customer_limit: perCustomer,
    ...(variants ? { variants } : { stock_count: units }),
  })) as Drop;
}

export async function readDrop(person: Person, dropId: string): Promise<Drop> {
  return (await person.ask('GET', `/drops/${dropId}`)) as Drop;
}
