/** Verbs whose object is the one told. */
export const ADDRESSING_CUE =
  /(?:^|\s)(?:told|tells?|telling|inform(?:s|ed|ing)?|assur(?:e|es|ed|ing)|notif(?:y|ies|ied)|remind(?:s|ed)?|brief(?:s|ed)?|advis(?:e|es|ed)|warn(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|promised|threaten(?:s|ed|ing)?)$/i
/** What leads from other verbs to the one told. */
export const ADDRESSING =
  /(?:^|\s)(?:in (?:an?|his|her|its|their|the) (?:[\p{Ll}-]+ ){0,2}(?:letter|message|note|call|telegram|cable|e-?mail|address|speech|interview|conversation|memo|statement) (?:to|with)|(?:^ to|speaking to|talking to|writing to|in talks with|in remarks to|in comments to)) /iu
/** Where the phrase for the one told is over. */
export const PHRASE_ENDS =
  /[,;:"“”()]|(?<!(?<!\p{L})\p{Lu})\.|\s(?:that|in|on|at|during|after|before|by|via|when|as|to|about|of|for|from|through|over|how|why|what|if|whether|not|later|late|earlier|yesterday|today|tonight|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|who|which|it|he|she|they|there|his|its|and (?:said|added|warned))(?!\p{L})/u
