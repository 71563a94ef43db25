const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words in a class or id that name a box beside the article, whichever element bears them. */
export const FURNITURE_WORDS = set(`
  nav navbar navigation menu breadcrumb breadcrumbs toolbar masthead skip
  share sharing shares sharebar social socials follow
  newsletter newsletters signup subscribe subscription paywall login register donate donation appeal
  related recommended recommendation recommendations readmore seealso trending popular mostread rail sidebar teaser teasers
  promo promos promotion outbrain taboola widget
  comment comments disqus vukkle respond discussion
  byline bylines author authors bio timestamp dateline pubdate postinfo postmeta meta datetime dates
  tags taglist topics keywords categories
  ad ads advert advertisement advertising adsense sponsor sponsored affiliate commerce
  cta popup modal overlay tooltip cookie consent gdpr banner
  footer copyright disclaimer legal
  player playlist slideshow counter toc control controls
  print printonly accessibility
  poll quiz rating ratings
`)

/** Two words in a row that say it where either alone would not. */
export const FURNITURE_PAIRS = set(`
  read-more read-next more-stories more-on more-from also-read also-like you-may see-also most-read most-popular latest-news
  publish-date published-date publish-info post-date entry-date date-published last-updated read-time reading-time estimated-read
  screen-reader sr-only visually-hidden hide-on slide-count gallery-count nav-stats entry-meta post-views post-meta
  call-to skip-link recent-posts recent-articles editors-picks section-title next-article previous-article
  article-meta story-meta content-meta page-tools story-tools article-tools
`)

export const CAPTION_WORDS = set(
  'caption captions figcaption cutline photocaption imagecaption credit credits photocredit',
)
