export { CentredCard, type CentredCardProps } from './centred-card.tsx';
export { DetailWithSide, type DetailWithSideProps } from './detail-with-side.tsx';
export { PageShell, type PageShellProps } from './page-shell.tsx';
export { StudioShell, type StudioShellProps } from './studio-shell.tsx';
