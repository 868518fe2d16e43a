import { describeConformance } from '../testing/describe-conformance.tsx';
import { LiveBadge } from './index.ts';

describeConformance(<LiveBadge />);
