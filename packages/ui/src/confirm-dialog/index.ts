export { ConfirmDialog, type ConfirmDialogProps, type Consequence } from './confirm-dialog.tsx';
