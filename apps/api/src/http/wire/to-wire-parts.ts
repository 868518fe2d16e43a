import type {
  Money as MoneySchema,
  Picture as PictureSchema,
} from '@livedrops/contract/primitives';
import type { Picture } from '@livedrops/core/catalog/product';
import type { Money } from '@livedrops/core/shared/money';
import type { z } from 'zod';

export const toWireMoney = (money: Money): z.input<typeof MoneySchema> => ({
  amount: money.amountMinor,
  currency: money.currency,
});

export const fromWireMoney = (money: z.output<typeof MoneySchema>): Money => ({
  amountMinor: money.amount,
  currency: money.currency,
});

export const toWirePicture = (picture: Picture): z.input<typeof PictureSchema> => ({
  url: picture.url,
  alt: picture.alt,
  width: picture.width,
  height: picture.height,
  widths: [...picture.widths],
});
