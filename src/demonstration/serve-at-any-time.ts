import { endFailedStart } from '../config/end-failed-start';
import { serve } from '../serve';
import { MovedClock } from './moved-clock';

/** The product with a clock that its parent process moves, an instant at a time; started by `npm run demo` alone. */
const clock = new MovedClock();

process.on('message', (at: string) => {
  clock.moveTo(new Date(at));
  process.send?.('moved');
});

serve(clock).catch(endFailedStart);
