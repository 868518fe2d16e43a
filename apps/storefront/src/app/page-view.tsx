import { Component, type ReactNode } from 'react';
import { useLocation } from '../shared/routing/router-context.ts';
import { ErrorPage } from './routes/error/error-page.tsx';
import { NotFoundPage } from './routes/not-found/not-found-page.tsx';

interface CatchErrorsProps {
  readonly children: ReactNode;
}

/** A page that breaks does not take the rest of the window with it. */
class CatchErrors extends Component<CatchErrorsProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <ErrorPage reset={() => this.setState({ failed: false })} />;
  }
}

/** The page of the present address. */
export function PageView() {
  const { Page, pathname } = useLocation();
  if (Page === undefined) return null;
  if (Page === null) return <NotFoundPage />;
  return (
    <CatchErrors key={pathname.split('/')[1]}>
      <Page />
    </CatchErrors>
  );
}
