export { type ErrorLine, ErrorSummary, type ErrorSummaryProps } from './error-summary.tsx';
export {
  Form,
  FormActions,
  type FormProps,
  FormSection,
  type FormSectionProps,
} from './form-layout.tsx';
