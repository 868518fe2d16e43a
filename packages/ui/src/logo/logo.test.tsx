import { describeConformance } from '../testing/describe-conformance.tsx';
import { Logo } from './index.ts';

describeConformance(<Logo />);
