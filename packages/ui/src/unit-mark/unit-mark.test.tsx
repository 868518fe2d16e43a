import { describeConformance } from '../testing/describe-conformance.tsx';
import { UnitMark } from './index.ts';

describeConformance(<UnitMark />);
