/** Short lines by which English-language pages announce a box that is not the article. Matched against the whole line. */
export const FURNITURE_LABEL =
  /^(?:\W*)(?:related(?: (?:news|stor(?:y|ies)|articles?|posts?|content|topics|links|coverage))?|read (?:more|next|also|this)|also (?:read|see)|see (?:also|more)|more(?: (?:on|from|in|like) .{1,40}| (?:great )?(?:\S+ )?(?:stories|news|coverage))?|don['’]t miss(?: it)?|you (?:may|might) (?:also )?(?:like|be interested in)|(?:must|most) read|most (?:popular|viewed|shared)|popular(?: (?:now|posts|stories|this week))?|trending(?: now)?|recommended(?: (?:for you|stories))?|recent (?:articles|posts|news)|latest(?: (?:news|stories|headlines))?|top stories|advert(?:isement)?s?|sponsored(?: content)?|promoted(?: stories)?|(?:post |leave |view |show )?(?:a )?comments?(?: \(?\d*\)?)?|share(?: (?:this|on|via).{0,40})?|share tweet.{0,20}|(?:click to )?tweet|subscribe|sign up|newsletter|around the web|what (?:do )?you think|tell us what you think|follow us|insight|reaction|video|watch)(?:\W*)$/iu

/** How a line begins that sends the reader elsewhere. It goes only where it is also short or a link. */
export const REFERRAL_OPENING =
  /^\W*(?:related(?: \w+)?|read (?:more|also|next)|also read|see (?:also|more)|more|watch|listen|also on \S+|don['’]t miss|recommended|opinion|fact check)\b\s*(?:[:|»›–—-]|on\b)/iu

/** What stands under an article and is about its making, its author or its outlet. */
export const CLOSING_NOTE =
  /^\W*(?:(?:additional |with )?reporting by|editing by|writing by|compiled by|(?:this (?:story|article|report) )?(?:was )?first published|published:|updated (?:at|on)|filed under|tags?:|categor(?:y|ies):|posted (?:on|in|by)|copyright\b|©|all rights reserved|click here|(?:subscribe|sign up) (?:to|for|here|now)|follow .{1,60} on (?:twitter|facebook|x|instagram|telegram)|like us on|join (?:our|the) .{0,40}(?:forum|conversation|channel|newsletter)|like this (?:story|article)|share it with|to (?:read|get|receive) .{1,40} (?:subscribe|sign up|newsletter)|download (?:our|the) .{1,30}app|get the .{1,30}app|this (?:document|material|article) (?:is|may) (?:subject to copyright|not be)|views (?:and opinions )?expressed)|\b(?:contributed (?:to this (?:report|story|article)|reporting)|all rights reserved|may (?:earn|receive) (?:a|an) (?:affiliate )?commission)\b/iu

/** A sentence that introduces the author to the reader. */
export const AUTHOR_NOTE =
  /^\W*(?:about the author\b|(?:[\p{Lu}][\p{L}.'’-]*\s+){1,4}(?:is|covers|writes|reports) (?:an? |the )?(?:[\p{L}’'-]+\s+){0,6}(?:writer|editor|reporter|correspondent|columnist|journalist|author|contributor|producer|blogger)\b)/u

/** A credit that makes a line a caption: "(Photo: …)" at its end, or a line that is nothing but "Image credit: …". */
export const PICTURE_CREDIT =
  /\([^()]{0,30}\b(?:photo|photograph|image|picture|pic|credit|file photo|handout)\b[^()]{0,60}\)\W*$|^\W*(?:(?:photo|image|picture)(?:graph)?s?(?: credit| courtesy)?|credit)s?\s*(?::|by\b)/iu
