import { importBundled } from '../bundle.mjs';

const { remarkGuide } = await importBundled('editor');

/** What `remarkConfig` in package.json names. */
export default remarkGuide;
