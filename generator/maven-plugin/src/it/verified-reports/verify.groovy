def log = new File(basedir, 'build.log').getText('UTF-8')
def missing = '''
pom.xml: erreur RAPPORT-009
  Vérifier les rapports PDF demande le module `gigogne-verifier`, qui n'est pas là.
  aide : ajoutez `org.gigogne:gigogne-verifier`, de même version, aux `<dependencies>` du greffon `gigogne-maven-plugin`
'''
assert log.split(java.util.regex.Pattern.quote(missing), -1).length == 3
assert log.contains("Rien n'a été publié : 1 erreur.")
assert log =~ /Contenus vérifiés \(1 établissement, 0 territoire, \d rapports PDF\) : aucun problème\./
assert log.contains('  vérification')
assert log.contains('Site publié dans `target/site`.')
assert !log.contains('at org.gigogne.')
