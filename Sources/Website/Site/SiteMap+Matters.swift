import Disclosure

extension SiteMap {
  /// The files of all matters.
  static func matterJobs(in context: SiteContext) -> [PageJob] {
    []
  }
}
