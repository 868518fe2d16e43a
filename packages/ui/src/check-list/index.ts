export { CheckList, CheckRow, type CheckRowProps, type CheckState } from './check-list.tsx';
