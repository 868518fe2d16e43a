import { describeConformance } from '../testing/describe-conformance.tsx';
import { Skeleton } from './index.ts';

describeConformance(<Skeleton />);
