import { type ComponentPropsWithRef, type ReactNode, useState } from 'react';
import { IconButton } from '../icon-button/index.ts';
import { Surface } from '../surface/index.ts';

export interface ChartPanelProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  readonly heading: string;
  /** The heading's place in the page's outline. */
  readonly level?: 2 | 3;
  /** The chart. */
  readonly children: ReactNode;
  /** The same figures as rows: for those who do not see the chart, and for those who want the figures. */
  readonly table: ReactNode;
  readonly defaultView?: 'chart' | 'table';
}

/** A chart under its heading, and the same figures as a table one press away. */
export function ChartPanel({
  heading,
  table,
  defaultView = 'chart',
  children,
  ...rest
}: ChartPanelProps) {
  const [view, setView] = useState(defaultView);
  const isTable = view === 'table';
  return (
    <Surface
      {...rest}
      heading={heading}
      action={
        <IconButton
          icon={isTable ? 'squares-four' : 'table'}
          label={`Show ${heading} as a ${isTable ? 'chart' : 'table'}`}
          onClick={() => setView(isTable ? 'chart' : 'table')}
        />
      }
    >
      {isTable ? table : children}
    </Surface>
  );
}
