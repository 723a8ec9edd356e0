extension MatterWhole {
  /// Where a field of a round stands: the record's own field for the first round, the part of its
  /// entry in 重新公示 for a further one.
  public func place(of field: String, inRound number: Int) -> Place {
    number <= 1
      ? matter.places[field] : matter.places["rounds", number - 2, part: field]
  }
}
