import { DropPath } from '@livedrops/ui/drop-path';
import { Message } from '@livedrops/ui/message';
import { lazy, Suspense, useId, useState } from 'react';
import { BuyPanel } from '../../../features/checkout/buy-panel.tsx';
import { useOwnUnits } from '../../../features/checkout/use-own-units.ts';
import { findVariant, firstChoice } from '../../../features/drops/choose-variant.ts';
import { DropGallery } from '../../../features/drops/drop-gallery.tsx';
import { DropPace } from '../../../features/drops/drop-pace.tsx';
import { dropSteps } from '../../../features/drops/drop-steps.ts';
import { DropStock } from '../../../features/drops/drop-stock.tsx';
import { DropTitle } from '../../../features/drops/drop-title.tsx';
import { DropVariants } from '../../../features/drops/drop-variants.tsx';
import { GoodToKnow } from '../../../features/drops/good-to-know.tsx';
import { MoreFrom } from '../../../features/drops/more-from.tsx';
import { useCountdownVoice } from '../../../features/drops/use-countdown-voice.ts';
import { usePhaseWatch } from '../../../features/drops/use-phase-watch.ts';
import { useStockVoice } from '../../../features/drops/use-stock-voice.ts';
import { useReminder } from '../../../features/reminders/use-reminder.ts';
import type { Drop } from '../../../shared/api/wire.ts';
import { useNow } from '../../../shared/clock/page-clock.ts';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { paths } from '../../../shared/paths.ts';
import { useRouter } from '../../../shared/routing/router-context.ts';
import { hueStyle } from '../../../shared/theme/hue-style.ts';
import { AskWho } from '../checkout/ask-who.tsx';
import styles from './drop-page.module.css';

const PushOffer = lazy(async () => ({
  default: (await import('../../../shared/push/push-offer.tsx')).PushOffer,
}));

const minuteMs = 60_000;

/** A drop that was read: pictures on one side, facts and the buy area on the other. */
export function DropView({ drop }: { readonly drop: Drop }) {
  const { product } = drop;
  usePageTitle(product.title);
  usePhaseWatch(drop);
  useStockVoice(drop);
  useCountdownVoice(drop);
  const titleId = useId();
  const nowAt = useNow(minuteMs);
  // Chosen once: what sells afterwards never moves the choice under the finger.
  const [variantId, setVariantId] = useState(() => firstChoice(drop));
  const chosen = findVariant(drop, variantId)?.variant_id ?? '';
  const [quantity, setQuantity] = useState(1);
  const router = useRouter();
  const own = useOwnUnits(drop.drop_id);
  const steps = dropSteps(drop);
  const { reminder, isFailed, change } = useReminder(drop);
  return (
    <div className={styles.page} style={hueStyle(product.hue)}>
      <div className={styles.pictures}>
        <DropGallery drop={drop} />
      </div>
      <div className={styles.facts}>
        <section className={styles.info} aria-labelledby={titleId}>
          <DropTitle drop={drop} id={titleId} />
          <p className={styles.lede}>{product.description}</p>
          <DropStock drop={drop} own={own} />
          <DropPace drop={drop} />
          <div className={styles.buy}>
            <DropVariants drop={drop} value={chosen} onChange={setVariantId} />
            <div className={styles.panel}>
              <BuyPanel
                drop={drop}
                variantId={chosen}
                onVariantChange={setVariantId}
                quantity={quantity}
                onQuantityChange={setQuantity}
                reminder={
                  reminder && { reminded: reminder.reminded, count: reminder.reminder_count }
                }
                onRemind={change}
                onOpenOrder={(orderId) =>
                  void router.navigate(paths.pay(drop.drop_id, orderId), { stay: true })
                }
              />
              {reminder?.reminded && (
                <Suspense>
                  <PushOffer title="Be told on this device, too" />
                </Suspense>
              )}
              {isFailed && (
                <Message tone="error" icon="warning-circle" title="That did not reach the shop">
                  Your reminder is as it was. Try again in a moment.
                </Message>
              )}
            </div>
            <AskWho drop={drop} />
          </div>
        </section>
        {steps.length > 0 && <DropPath className={styles.section} steps={steps} nowAt={nowAt} />}
        <GoodToKnow className={styles.section} drop={drop} />
        <MoreFrom className={styles.section} drop={drop} />
      </div>
    </div>
  );
}
