/** Mozilla's own small DOM, shipped beside Readability without types: well-formed markup in, twice as fast as linkedom. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    parse(html: string, url?: string): object
  }
}
