import { useEffect, useRef } from 'react';
import { Checkbox } from '../checkbox/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';

interface SelectCellProps {
  readonly label: string;
  readonly chosen: boolean;
  /** Some of those it stands for are chosen, not all. */
  readonly some?: boolean;
  readonly onChange: (chosen: boolean) => void;
}

/** Chooses a row, or all of them. */
export function SelectCell({ label, chosen, some = false, onChange }: SelectCellProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some && !chosen;
  }, [some, chosen]);
  return (
    <Checkbox
      ref={box}
      label={<VisuallyHidden>{label}</VisuallyHidden>}
      checked={chosen}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
