import { acceptsEvery } from './accepts.ts';
import { editors } from './harmless.ts';

acceptsEvery(Object.entries(editors).filter((_, index) => index % 2 === 0));
