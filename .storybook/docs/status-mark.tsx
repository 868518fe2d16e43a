import { Badge } from '@livedrops/ui/badge';
import styles from './guide-words.module.css';

const statuses = {
  ready: { tone: 'done', text: 'Ready', means: 'Its props, looks and words stay.' },
  draft: { tone: 'scarce', text: 'Draft', means: 'May still change; not on a screen yet.' },
} as const;

/** How far a component is, from the tags of its stories. */
export function StatusMark({ tags }: { readonly tags: readonly string[] }) {
  const status = tags.includes('ready') ? statuses.ready : tags.includes('draft') && statuses.draft;
  if (!status) return null;
  return (
    <p className={styles.status}>
      <Badge tone={status.tone}>{status.text}</Badge> {status.means}
    </p>
  );
}
