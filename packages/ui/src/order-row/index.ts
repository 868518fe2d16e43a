export { OrderRow, type OrderRowProps } from './order-row.tsx';
export { RunningHold, type RunningHoldProps } from './running-hold.tsx';
