import { describeConformance } from '../testing/describe-conformance.tsx';
import { SkipLink, VisuallyHidden } from './index.ts';

describeConformance(<VisuallyHidden>Heard</VisuallyHidden>);
describeConformance(<SkipLink href="#main" />);
