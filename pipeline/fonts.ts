export { covers } from './fonts/covers.ts';
export { fontFaceCss, fonts } from './fonts/font-files.ts';
