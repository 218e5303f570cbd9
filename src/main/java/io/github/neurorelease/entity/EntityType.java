package io.github.neurorelease.entity;

/** What a mention names. The order is that of reports. */
public enum EntityType {
  /** Drugs, drug classes, compounds, tracers, transmitters, ions, metabolites, toxins. */
  CHEMICAL(Group.BIOMEDICAL),
  /** Proteins, genes, receptors, channels, enzymes, complexes, antibodies, genetically encoded sensors. */
  PROTEIN(Group.BIOMEDICAL),
  /** Brain regions, nuclei, layers, tracts, circuits, other organs, tissues and fluids. */
  ANATOMY(Group.BIOMEDICAL),
  /** Cell types, cell lines, organoids, parts of cells. */
  CELL(Group.BIOMEDICAL),
  /** Diseases, disorders and classes of them. */
  DISEASE(Group.BIOMEDICAL),
  /** Symptoms, signs, abnormal behaviours and states. */
  SYMPTOM(Group.BIOMEDICAL),
  /** Species, strains, lines, model animals, microbes, viral vectors. */
  ORGANISM(Group.BIOMEDICAL),
  /** Techniques, devices, assays, designs, scales, statistics. */
  METHOD(Group.BIOMEDICAL),
  /** Processes and functions of body, cell and mind. */
  PROCESS(Group.BIOMEDICAL),
  /** Names of people, without titles and roles. */
  PERSON(Group.NAME),
  /** Organisations with their units. */
  ORGANIZATION(Group.NAME),
  /** Funding programmes, grant schemes, projects. */
  PROGRAM(Group.NAME),
  /** Periodicals. */
  JOURNAL(Group.NAME),
  /** Points in calendar time; the value is ISO 8601, shortened to what is known. */
  DATE(Group.CLOSED),
  /** Spans of time; the value is an ISO 8601 duration where exact. */
  DURATION(Group.CLOSED),
  /** Numbers with their unit or counter and the words that bound them. */
  QUANTITY(Group.CLOSED),
  /** Works cited in the running text. */
  CITATION(Group.CLOSED),
  /** Grant numbers. */
  GRANT_ID(Group.CLOSED),
  /** Digital object identifiers without resolver or label; the value is lower-cased. */
  DOI(Group.CLOSED),
  /** Addresses other than DOIs. */
  URL(Group.CLOSED),
  /** Electronic mail addresses as printed. */
  EMAIL(Group.CLOSED),
  /** Telephone and fax numbers as printed. */
  PHONE(Group.CLOSED);

  /** The three kinds of types that are scored together. */
  public enum Group { BIOMEDICAL, NAME, CLOSED }

  private final Group group;

  EntityType(Group group) {
    this.group = group;
  }

  /** The kind of type this is. */
  public Group group() {
    return group;
  }
}
