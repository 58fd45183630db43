import { endFailedStart } from './config/end-failed-start';
import { SystemClock } from './kernel/clock';
import { serve } from './serve';

serve(new SystemClock()).catch(endFailedStart);
